package org.greatcraftsman.review;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool of experts, and the panel of a round that is drawn from it. */
@Service
public class Panel {

  private final Experts experts;
  private final Seats seats;

  Panel(Experts experts, Seats seats) {
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
            known -> known.update(expert), () -> experts.save(new RegisteredExpert(expert)));
  }

  /** Everyone in the pool, by user id. */
  @Transactional(readOnly = true)
  public List<Expert> pool() {
    return experts.findAllByOrderByUserId().stream().map(RegisteredExpert::expert).toList();
  }

  /** This member of the pool. */
  @Transactional(readOnly = true)
  public Optional<Expert> expert(String userId) {
    return experts.findById(userId).map(RegisteredExpert::expert);
  }

  /** These members of the pool, by user id. */
  @Transactional(readOnly = true)
  public Map<String, Expert> experts(Collection<String> userIds) {
    return experts.findByUserIdIn(userIds).stream()
        .map(RegisteredExpert::expert)
        .collect(toMap(Expert::userId, expert -> expert));
  }

  /** Who sits on the panel of the round and signed the statement, by user id. */
  @Transactional(readOnly = true)
  public List<Expert> members(String round) {
    return experts.onPanel(round).stream().map(RegisteredExpert::expert).toList();
  }

  /** Every seat that was drawn for the round, in the order of the draw. */
  @Transactional(readOnly = true)
  public List<PanelSeat> seats(String round) {
    List<Seat> drawn = seats.findByRoundOrderByPlace(round);
    Map<String, Expert> known = experts(drawn.stream().map(Seat::expert).toList());
    return drawn.stream()
        .map(
            seat ->
                new PanelSeat(
                    seat.place(),
                    known.get(seat.expert()),
                    seat.field(),
                    seat.state().chinese(),
                    seat.isHeld()))
        .toList();
  }

  /** Whether this is what an expert is called in what is published, and not a person's name. */
  public static boolean isCode(String name) {
    return PanelDraw.isCode(name);
  }

  /** Whether this person was drawn for the round and has not given the seat up. */
  @Transactional(readOnly = true)
  public boolean holdsSeat(String round, String person) {
    return seats.findById(Seat.id(round, person)).filter(Seat::isHeld).isPresent();
  }
}
