package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The seats of all panels. */
interface Seats extends Repository<Seat, String> {

  <S extends Seat> Iterable<S> saveAll(Iterable<S> seats);

  Optional<Seat> findById(String id);

  List<Seat> findByRoundOrderByPlace(String round);

  /** Who signed for a round, once for each round. */
  @Query(
      "select s.expert from Seat s where s.round <> :round and"
          + " s.state = org.greatcraftsman.review.Seat.State.SIGNED")
  List<String> termsBeside(String round);
}
