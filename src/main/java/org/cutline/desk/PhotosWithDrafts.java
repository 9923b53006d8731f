package org.cutline.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cutline.mapping.PhotosInHand;
import org.cutline.photo.PhotoId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A photo is in somebody's hand while they have a draft of it. */
@Component
class PhotosWithDrafts implements PhotosInHand {

	private final JdbcClient database;

	PhotosWithDrafts(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<PhotoId> among(List<PhotoId> photos) {
		return photos.isEmpty() ? Set.of()
				: new HashSet<>(this.database.sql("select distinct photo_id from draft where photo_id in (:ids)")
					.param("ids", photos.stream().map(PhotoId::value).toList())
					.query((row, number) -> new PhotoId(row.getLong(1)))
					.list());
	}

}
