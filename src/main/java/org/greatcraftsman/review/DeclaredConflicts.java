package org.greatcraftsman.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The declared conflicts of interest. */
interface DeclaredConflicts extends Repository<Conflict, String> {

  Conflict save(Conflict conflict);

  boolean existsById(String id);

  List<Conflict> findByFileIn(Collection<String> files);
}
