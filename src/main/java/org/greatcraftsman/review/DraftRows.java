package org.greatcraftsman.review;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The drafts. */
interface DraftRows extends Repository<DraftRow, String> {

  DraftRow saveAndFlush(DraftRow draft);

  Optional<DraftRow> findById(String id);

  void deleteById(String id);
}
