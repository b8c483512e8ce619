package org.greatcraftsman.panel;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The expert pool, and the members and seats of a round's panel. */
@Service
public class PanelService {

  private final ExpertRepository experts;
  private final PanelSeatRepository seats;

  PanelService(ExpertRepository experts, PanelSeatRepository seats) {
    this.experts = experts;
    this.seats = seats;
  }

  /**
   * Adds an expert to the pool or updates the expert's entry. A draw whose pool is frozen does not
   * change.
   */
  @Transactional
  public void register(Expert expert) {
    experts
        .findById(expert.userId())
        .ifPresentOrElse(
            known -> known.update(expert), () -> experts.save(new ExpertEntity(expert)));
  }

  /** Returns all experts of the pool, by user id. */
  @Transactional(readOnly = true)
  public List<Expert> registeredExperts() {
    return experts.findAllByOrderByUserId().stream().map(ExpertEntity::expert).toList();
  }

  /** Returns the expert with this account; empty if there is none. */
  @Transactional(readOnly = true)
  public Optional<Expert> expert(ExpertId userId) {
    return experts.findById(userId).map(ExpertEntity::expert);
  }

  /** Returns these experts as a map from the user id. */
  @Transactional(readOnly = true)
  public Map<ExpertId, Expert> experts(Collection<ExpertId> userIds) {
    return experts.findByUserIdIn(userIds).stream()
        .map(ExpertEntity::expert)
        .collect(toMap(Expert::userId, expert -> expert));
  }

  /** Returns the experts of the round's panel who have signed the statement, by user id. */
  @Transactional(readOnly = true)
  public List<Expert> members(RoundId round) {
    return experts.findPanelMembers(round).stream().map(ExpertEntity::expert).toList();
  }

  /** Returns every seat that was drawn for the round, in the order of the draw. */
  @Transactional(readOnly = true)
  public List<PanelSeat> seats(RoundId round) {
    List<PanelSeatEntity> drawn = seats.findByRoundOrderByPlace(round);
    Map<ExpertId, Expert> known = experts(drawn.stream().map(PanelSeatEntity::expert).toList());
    return drawn.stream()
        .map(
            seat ->
                new PanelSeat(
                    seat.place(),
                    known.get(seat.expert()),
                    seat.field(),
                    seat.state().label(),
                    seat.isHeld()))
        .toList();
  }

  /** Whether the text is the code of an expert, and not a name or an account. */
  public static boolean isExpertCode(String name) {
    return PanelDraw.isCode(name);
  }

  /** Whether the person was drawn for the round and has not given up the seat. */
  @Transactional(readOnly = true)
  public boolean holdsSeat(RoundId round, ExpertId person) {
    return seats
        .findById(PanelSeatEntity.id(round, person))
        .filter(PanelSeatEntity::isHeld)
        .isPresent();
  }
}
