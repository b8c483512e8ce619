package org.greatcraftsman.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the expert reviews of nominations, with their state, finished ones included. */
interface FileReviewRepository extends Repository<FileReview, NominationNumber> {

  <S extends FileReview> Iterable<S> saveAll(Iterable<S> files);

  Optional<FileReview> findById(NominationNumber number);

  /** Spring Data would take a record as the result for a projection. */
  @Query("select cast(f.round as String) from FileReview f where f.number = :number")
  Optional<String> findRoundTextByNumber(NominationNumber number);

  default Optional<RoundId> findRoundByNumber(NominationNumber number) {
    return findRoundTextByNumber(number).map(RoundId::new);
  }

  boolean existsByRound(RoundId round);

  long countByRoundAndStateIn(RoundId round, Collection<FileReview.State> states);

  List<FileReview> findByRoundAndStateOrderByNumber(RoundId round, FileReview.State state);
}
