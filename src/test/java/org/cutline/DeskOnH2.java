package org.cutline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole desk on an H2 file, listening on loopback, empty before each test. All tests
 * that carry this share one start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Cutline.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DeskFolder.class)
@ExtendWith(EmptyDesk.class)
public @interface DeskOnH2 {

}
