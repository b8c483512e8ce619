package org.greatcraftsman.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pool. */
interface Experts extends Repository<RegisteredExpert, String> {

  RegisteredExpert save(RegisteredExpert expert);

  Optional<RegisteredExpert> findById(String userId);

  List<RegisteredExpert> findByUserIdIn(Collection<String> userIds);

  List<RegisteredExpert> findAllByOrderByUserId();

  @Query("select e.userId from RegisteredExpert e order by e.userId")
  List<String> ids();

  @Query(
      "select e from RegisteredExpert e where e.userId in"
          + " (select s.expert from Seat s where s.round = :round and"
          + " s.state = org.greatcraftsman.review.Seat.State.SIGNED) order by e.userId")
  List<RegisteredExpert> onPanel(String round);
}
