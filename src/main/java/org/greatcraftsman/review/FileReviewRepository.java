package org.greatcraftsman.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the expert reviews of nominations, with their state, finished ones included. */
interface FileReviewRepository extends Repository<FileReview, String> {

  <S extends FileReview> Iterable<S> saveAll(Iterable<S> files);

  Optional<FileReview> findById(String number);

  @Query("select f.round from FileReview f where f.number = :number")
  Optional<String> findRoundByNumber(String number);

  boolean existsByRound(String round);

  long countByRoundAndStateIn(String round, Collection<FileReview.State> states);

  List<FileReview> findByRoundAndStateOrderByNumber(String round, FileReview.State state);
}
