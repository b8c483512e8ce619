package org.greatcraftsman.panel;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Repository of the pseudonym secrets of all rounds. */
interface PseudonymSecretRepository extends Repository<PseudonymSecret, String> {

  PseudonymSecret save(PseudonymSecret secret);

  Optional<PseudonymSecret> findById(String id);
}
