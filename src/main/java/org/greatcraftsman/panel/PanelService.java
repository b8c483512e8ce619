package org.greatcraftsman.panel;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool of experts, and the panel of a round that is drawn from it. */
@Service
public class PanelService {

  private final ExpertRepository experts;
  private final PanelSeatRepository seats;

  PanelService(ExpertRepository experts, PanelSeatRepository seats) {
    this.experts = experts;
    this.seats = seats;
  }

  /**
   * Takes an expert into the pool, or corrects what the pool says about the expert. Whom a draw may
   * choose, and for which fields, was fixed when its pool was frozen.
   */
  @Transactional
  public void register(Expert expert) {
    experts
        .findById(expert.userId())
        .ifPresentOrElse(
            known -> known.update(expert), () -> experts.save(new ExpertEntity(expert)));
  }

  /** Everyone in the pool, by user id. */
  @Transactional(readOnly = true)
  public List<Expert> registeredExperts() {
    return experts.findAllByOrderByUserId().stream().map(ExpertEntity::expert).toList();
  }

  /** This member of the pool. */
  @Transactional(readOnly = true)
  public Optional<Expert> expert(String userId) {
    return experts.findById(userId).map(ExpertEntity::expert);
  }

  /** These members of the pool, by user id. */
  @Transactional(readOnly = true)
  public Map<String, Expert> experts(Collection<String> userIds) {
    return experts.findByUserIdIn(userIds).stream()
        .map(ExpertEntity::expert)
        .collect(toMap(Expert::userId, expert -> expert));
  }

  /** Who sits on the panel of the round and signed the statement, by user id. */
  @Transactional(readOnly = true)
  public List<Expert> members(String round) {
    return experts.findPanelMembers(round).stream().map(ExpertEntity::expert).toList();
  }

  /** Every seat that was drawn for the round, in the order of the draw. */
  @Transactional(readOnly = true)
  public List<PanelSeat> seats(String round) {
    List<PanelSeatEntity> drawn = seats.findByRoundOrderByPlace(round);
    Map<String, Expert> known = experts(drawn.stream().map(PanelSeatEntity::expert).toList());
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

  /** Whether this is what an expert is called in what is published, and not a person's name. */
  public static boolean isExpertCode(String name) {
    return PanelDraw.isCode(name);
  }

  /** Whether this person was drawn for the round and has not given the seat up. */
  @Transactional(readOnly = true)
  public boolean holdsSeat(String round, String person) {
    return seats
        .findById(PanelSeatEntity.id(round, person))
        .filter(PanelSeatEntity::isHeld)
        .isPresent();
  }
}
