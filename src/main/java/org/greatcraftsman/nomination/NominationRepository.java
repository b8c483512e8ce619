package org.greatcraftsman.nomination;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of the nominations. */
interface NominationRepository extends JpaRepository<Nomination, NominationNumber> {

  Optional<Nomination> findByRoundNumberAndPersonKey(RoundId round, String personKey);

  /**
   * Returns the nomination of a person, locked until the transaction ends. Waits for a nomination
   * that is being settled.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Nomination> findHeldByRoundNumberAndPersonKey(RoundId round, String personKey);

  List<Nomination> findByNumberInOrderByNumber(Collection<NominationNumber> numbers);

  /**
   * Returns all nominations of the round, locked until the transaction ends. Waits for nominations
   * that are being settled.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Nomination> findHeldByRoundNumberOrderByNumber(RoundId round);

  List<Nomination> findByRoundNumberAndStatusOrderByNumber(RoundId round, NominationStatus status);

  Optional<Nomination> findByRoundNumberAndUnitCodeAndUnitRank(
      RoundId round, UnitCode unit, int rank);

  @Query("select count(n) from Nomination n where n.roundNumber = :round and n.settledAt is null")
  long countUnsettled(RoundId round);

  @Query(
      "select max(n.unitRank) from Nomination n where n.roundNumber = :round and n.unitCode ="
          + " :unit")
  Optional<Integer> findLastUnitRank(RoundId round, UnitCode unit);

  @Query(
      "select n from Nomination n where n.roundNumber = :round and n.unitCode = :unit"
          + " and n.unitRank is not null order by n.unitRank")
  List<Nomination> findRankedByUnit(RoundId round, UnitCode unit);

  @Query(
      "select n from Nomination n where n.roundNumber = :round"
          + " and (:unit is null or n.unitCode = :unit or n.submitterUnit = :unit"
          + "   or n.grassrootsUnit = :unit or n.employerUnion = :unit)"
          + " and (:status is null or n.status = :status)"
          + " and (:industry is null or n.industry = :industry)"
          + " and (:text is null or n.name like :text or n.number like :text"
          + "   or n.employer like :text)"
          + " order by n.number")
  Page<Nomination> search(
      RoundId round,
      UnitCode unit,
      NominationStatus status,
      String industry,
      String text,
      Pageable page);
}
