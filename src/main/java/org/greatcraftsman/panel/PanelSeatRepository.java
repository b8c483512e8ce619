package org.greatcraftsman.panel;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The seats of all panels. */
interface PanelSeatRepository extends Repository<PanelSeatEntity, String> {

  <S extends PanelSeatEntity> Iterable<S> saveAll(Iterable<S> seats);

  Optional<PanelSeatEntity> findById(String id);

  List<PanelSeatEntity> findByRoundOrderByPlace(String round);

  /** Who signed for a round, once for each round. */
  @Query(
      "select s.expert from PanelSeatEntity s where s.round <> :round and"
          + " s.state = org.greatcraftsman.panel.PanelSeatEntity.State.SIGNED")
  List<String> findSignersOfOtherRounds(String round);
}
