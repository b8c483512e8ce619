package org.greatcraftsman.review;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Repository of the drafts. */
interface DraftRepository extends Repository<DraftEntity, String> {

  DraftEntity saveAndFlush(DraftEntity draft);

  Optional<DraftEntity> findById(String id);

  void deleteById(String id);
}
