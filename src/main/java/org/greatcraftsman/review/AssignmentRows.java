package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who was asked to mark what. */
interface AssignmentRows extends Repository<Assignment, String> {

  Assignment save(Assignment assignment);

  <S extends Assignment> Iterable<S> saveAll(Iterable<S> assignments);

  Optional<Assignment> findById(String id);

  List<Assignment> findByFileOrderByExpert(String file);

  @Query(
      "select a.expert as expert, a.state as state, count(a) as files from Assignment a"
          + " where a.round = :round group by a.expert, a.state")
  List<Tally> tally(String round);

  /** How many of an expert's files are in one state. */
  interface Tally {
    String getExpert();

    Assignment.State getState();

    long getFiles();
  }
}
