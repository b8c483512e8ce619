package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.Machinery;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a round: virtual people do what is open, the made-up public does what is its turn, and when
 * nobody has anything left to do the clock jumps to the next deadline.
 */
@Component
@Profile("rehearsal")
class Rehearsal implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final Rounds rounds;
  private final RehearsalClock clock;
  private final Machinery machinery;
  private final Troupe troupe;
  private final MadeUpPublic madeUpPublic;
  private final Progress progress = new Progress();
  private final AtomicBoolean running = new AtomicBoolean();
  private final ExecutorService stage = Executors.newSingleThreadExecutor();

  Rehearsal(
      Rounds rounds,
      RehearsalClock clock,
      Machinery machinery,
      Troupe troupe,
      MadeUpPublic madeUpPublic) {
    this.rounds = rounds;
    this.clock = clock;
    this.machinery = machinery;
    this.troupe = troupe;
    this.madeUpPublic = madeUpPublic;
  }

  /** The virtual people do what is open now; the clock stays. */
  void workOpenTasks() {
    begin(this::workUntilNothingIsOpen);
  }

  /** The round goes on to its end. */
  void playToTheEnd() {
    begin(this::play);
  }

  /** Jumps to the next moment at which something happens. */
  void jump() {
    if (running.get()) {
      throw new Refusal("虚拟人员正在办理任务，请等他们办完再跳转。");
    }
    Instant next = nextMoment().orElseThrow(() -> new Refusal("没有等待中的时间节点，不用跳转。"));
    clock.jumpTo(next);
  }

  Progress.Shown progress() {
    return progress.shown();
  }

  Instant now() {
    return clock.instant();
  }

  /** When something happens next without anybody doing anything. */
  Optional<Instant> nextMoment() {
    return Stream.concat(
            machinery.nextJob().stream(),
            rounds.current().stream()
                .flatMap(round -> madeUpPublic.nextTurn(round, clock.instant()).stream()))
        .min(Instant::compareTo);
  }

  private void begin(Runnable part) {
    if (!running.compareAndSet(false, true)) {
      throw new Refusal("演练正在进行，请看下面的进度。");
    }
    progress.begin();
    stage.execute(
        () -> {
          try {
            part.run();
          } catch (Refusal refusal) {
            progress.fail(refusal.getMessage());
          } catch (RuntimeException | Error failure) {
            LOG.error("the rehearsal stopped", failure);
            progress.fail("演练因内部错误停下，详情见服务器日志。");
          } finally {
            progress.end();
            running.set(false);
          }
        });
  }

  private void play() {
    while (!Thread.currentThread().isInterrupted()) {
      workUntilNothingIsOpen();
      Optional<Round> round = rounds.current();
      if (round.isPresent() && round.get().stage() == Stage.CLOSED) {
        progress.say("本届评选已经结束。");
        return;
      }
      Instant next =
          nextMoment()
              .orElseThrow(
                  () -> new Refusal("没有可办的任务，也没有等待中的节点：还有" + machinery.openTasks() + "项任务无人办理。"));
      clock.jumpTo(next);
      progress.say("时间跳到" + OfficeTime.dateTime(clock.instant()));
    }
  }

  private void workUntilNothingIsOpen() {
    int done;
    do {
      done = takeTurns();
      waitForTheEngine();
    } while (done > 0 && !Thread.currentThread().isInterrupted());
  }

  private int takeTurns() {
    int turns =
        rounds
            .current()
            .map(round -> madeUpPublic.takeTurns(round, clock.instant(), progress))
            .orElseGet(() -> madeUpPublic.openTheRound(progress));
    waitForTheEngine();
    int tasks = troupe.work(progress);
    if (tasks > 0) {
      progress.say(
          rounds.current().map(round -> round.stage().chinese()).orElse("")
              + "：办完"
              + tasks
              + "项任务");
    }
    return turns + tasks;
  }

  /** Waits as long as the engine gets on, however slowly. */
  private void waitForTheEngine() {
    long before = -1;
    Instant patience = Instant.MAX;
    for (long busy = machinery.busy(); busy > 0; busy = machinery.busy()) {
      if (busy != before) {
        before = busy;
        patience = Instant.now().plus(LONGEST_WAIT);
      }
      if (Instant.now().isAfter(patience)) {
        throw new Refusal("引擎还有未完成的后台作业，请在 Cockpit 中查看：" + machinery.stuck());
      }
      try {
        Thread.sleep(LOOK_AGAIN.toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void destroy() {
    stage.shutdownNow();
  }
}
