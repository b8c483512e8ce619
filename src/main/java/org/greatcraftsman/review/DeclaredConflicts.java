package org.greatcraftsman.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What was found about experts and nominees. */
interface DeclaredConflicts extends Repository<Conflict, String> {

  Conflict save(Conflict conflict);

  Optional<Conflict> findById(String id);

  List<Conflict> findByFileIn(Collection<String> files);
}
