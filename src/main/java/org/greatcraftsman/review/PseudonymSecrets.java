package org.greatcraftsman.review;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The secrets of all rounds. */
interface PseudonymSecrets extends Repository<PseudonymSecret, String> {

  PseudonymSecret save(PseudonymSecret secret);

  Optional<PseudonymSecret> findById(String round);
}
