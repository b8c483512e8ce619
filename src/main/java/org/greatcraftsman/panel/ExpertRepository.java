package org.greatcraftsman.panel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the expert pool. */
interface ExpertRepository extends Repository<ExpertEntity, ExpertId> {

  ExpertEntity save(ExpertEntity expert);

  Optional<ExpertEntity> findById(ExpertId userId);

  List<ExpertEntity> findByUserIdIn(Collection<ExpertId> userIds);

  List<ExpertEntity> findAllByOrderByUserId();

  @Query("select cast(e.userId as String) from ExpertEntity e order by e.userId")
  List<String> findUserIdTexts();

  @Query(
      "select e from ExpertEntity e where e.userId in"
          + " (select s.expert from PanelSeatEntity s where s.round = :round and"
          + " s.state = org.greatcraftsman.panel.PanelSeatEntity.State.SIGNED) order by e.userId")
  List<ExpertEntity> findPanelMembers(RoundId round);
}
