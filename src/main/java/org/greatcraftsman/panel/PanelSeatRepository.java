package org.greatcraftsman.panel;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the seats of all rounds. */
interface PanelSeatRepository extends Repository<PanelSeatEntity, String> {

  <S extends PanelSeatEntity> Iterable<S> saveAll(Iterable<S> seats);

  Optional<PanelSeatEntity> findById(String id);

  List<PanelSeatEntity> findByRoundOrderByPlace(RoundId round);

  /** Returns the experts who signed for another round, once for each such round. */
  @Query(
      "select cast(s.expert as String) from PanelSeatEntity s where s.round <> :round and"
          + " s.state = org.greatcraftsman.panel.PanelSeatEntity.State.SIGNED")
  List<String> findSignerTextsOfOtherRounds(RoundId round);
}
