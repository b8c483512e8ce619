package org.greatcraftsman.review;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The discussions. */
interface DiscussionRepository extends Repository<Discussion, String> {

  Discussion save(Discussion discussion);

  /** The newest of the file. */
  Optional<Discussion> findFirstByFileOrderBySerialDesc(String file);
}
