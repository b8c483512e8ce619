package org.greatcraftsman.review;

import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.springframework.data.repository.Repository;

/** Repository of the discussions. */
interface DiscussionRepository extends Repository<Discussion, String> {

  Discussion save(Discussion discussion);

  /** Returns the newest discussion of the file. */
  Optional<Discussion> findFirstByFileOrderBySerialDesc(NominationNumber file);
}
