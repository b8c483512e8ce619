package org.greatcraftsman.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.greatcraftsman.GreatCityCraftsmanApplication;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.calendar.ClockJumped;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/**
 * Starts the product as an office, over an empty database, with a round that takes nominations: the
 * clock runs from the start of the nomination on. It ends when its standard input does.
 */
public final class OpenRound implements InstantSource {

  private volatile Duration ahead =
      Duration.between(Instant.now(), Instant.parse("2018-08-06T00:45:00Z"));

  public static void main(String[] args) {
    Thread watch = new Thread(OpenRound::endWithInput, "input");
    watch.setDaemon(true);
    watch.start();
    SpringApplication.from(GreatCityCraftsmanApplication::main).with(OpenRound.class).run(args);
  }

  private static void endWithInput() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException closed) {
      // The end, too.
    }
    Runtime.getRuntime().halt(1);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @EventListener
  void open(ContextRefreshedEvent ready) {
    ready
        .getApplicationContext()
        .getBean(UnitService.class)
        .registerAll(
            List.of(
                new Unit(new UnitCode("Q01"), "江岸区总工会", UnitKind.DISTRICT, null),
                new Unit(
                    new UnitCode("Q01J1"), "江岸车辆厂工会", UnitKind.GRASSROOTS, new UnitCode("Q01"))));
    RoundService rounds = ready.getApplicationContext().getBean(RoundService.class);
    rounds.open("wuhan-2", "office-1");
    ahead =
        Duration.between(
            Instant.now(), rounds.dueAt(new RoundId("GCC2"), Deadline.NOMINATION_START));
    ApplicationEventPublisher events = ready.getApplicationContext();
    events.publishEvent(new ClockJumped(ahead));
  }
}
