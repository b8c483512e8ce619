package org.greatcraftsman.round;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores the rounds. It has no method to delete one. */
interface RoundRepository extends Repository<Round, RoundId> {

  Round saveAndFlush(Round round);

  Optional<Round> findById(RoundId number);

  Optional<Round> findFirstByOrderByOpenedAtDescEditionDesc();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Round r where r.number = :number")
  Optional<Round> lock(RoundId number);
}
