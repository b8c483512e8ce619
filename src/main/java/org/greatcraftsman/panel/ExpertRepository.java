package org.greatcraftsman.panel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the expert pool. */
interface ExpertRepository extends Repository<ExpertEntity, String> {

  ExpertEntity save(ExpertEntity expert);

  Optional<ExpertEntity> findById(String userId);

  List<ExpertEntity> findByUserIdIn(Collection<String> userIds);

  List<ExpertEntity> findAllByOrderByUserId();

  @Query("select e.userId from ExpertEntity e order by e.userId")
  List<String> findUserIds();

  @Query(
      "select e from ExpertEntity e where e.userId in"
          + " (select s.expert from PanelSeatEntity s where s.round = :round and"
          + " s.state = org.greatcraftsman.panel.PanelSeatEntity.State.SIGNED) order by e.userId")
  List<ExpertEntity> findPanelMembers(RoundId round);
}
