package org.greatcraftsman.review;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The discussions. */
interface DiscussionRows extends Repository<Discussion, String> {

  Discussion save(Discussion discussion);

  Optional<Discussion> findById(String file);
}
