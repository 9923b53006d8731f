/** Photos over HTTP: lists, fields, pictures. */
@NullMarked
package org.cutline.photo.api;

import org.jspecify.annotations.NullMarked;
