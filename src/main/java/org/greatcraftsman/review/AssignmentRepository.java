package org.greatcraftsman.review;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the assignments. */
interface AssignmentRepository extends Repository<Assignment, String> {

  Assignment save(Assignment assignment);

  <S extends Assignment> Iterable<S> saveAll(Iterable<S> assignments);

  Optional<Assignment> findById(String id);

  /** The assignment, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Assignment> findLockedById(String id);

  List<Assignment> findByFileOrderByExpert(NominationNumber file);

  List<Assignment> findByRoundAndOriginOrderByFile(RoundId round, Assignment.Origin origin);

  List<Assignment> findByRoundAndExpertAndStateOrderByFile(
      RoundId round, ExpertId expert, Assignment.State state);

  List<Assignment> findByRoundAndExpertOrderByPlaceAscFileAsc(RoundId round, ExpertId expert);

  /** Returns the last place in the expert's order; 0 if the expert has no file. */
  @Query(
      "select coalesce(max(a.place), 0) from Assignment a"
          + " where a.round = :round and a.expert = :expert")
  int lastPlace(RoundId round, ExpertId expert);

  @Query(
      "select new org.greatcraftsman.review.AssignmentCount(a.expert, a.state, count(a)) from"
          + " Assignment a where a.round = :round group by a.expert, a.state")
  List<AssignmentCount> countByExpertAndState(RoundId round);
}
