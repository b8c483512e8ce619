package org.greatcraftsman.panel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.springframework.data.repository.Repository;

/** Repository of the findings about experts and nominees. */
interface ConflictRepository extends Repository<ConflictFinding, String> {

  ConflictFinding save(ConflictFinding conflict);

  Optional<ConflictFinding> findById(String id);

  List<ConflictFinding> findByFileIn(Collection<NominationNumber> files);
}
