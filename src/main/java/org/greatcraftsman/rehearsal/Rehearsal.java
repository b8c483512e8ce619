package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.ProcessMonitor;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a round: virtual users complete the open tasks, the simulated public runs its due actions,
 * and when neither has anything left to do the clock jumps to the next deadline.
 */
@Component
@Profile("rehearsal")
class Rehearsal implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
  private static final Duration MAX_WAIT = Duration.ofMinutes(2);

  private final RoundService rounds;
  private final RehearsalClock clock;
  private final ProcessMonitor monitor;
  private final VirtualUsers virtualUsers;
  private final SimulatedPublic simulatedPublic;
  private final RehearsalProgress progress = new RehearsalProgress();
  private final AtomicBoolean running = new AtomicBoolean();
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  Rehearsal(
      RoundService rounds,
      RehearsalClock clock,
      ProcessMonitor monitor,
      VirtualUsers virtualUsers,
      SimulatedPublic simulatedPublic) {
    this.rounds = rounds;
    this.clock = clock;
    this.monitor = monitor;
    this.virtualUsers = virtualUsers;
    this.simulatedPublic = simulatedPublic;
  }

  /**
   * Completes the tasks of the current stage in the background, without a clock jump; stops when
   * the stage changes.
   *
   * @throws Refusal if the rehearsal is already running
   */
  void workOpenTasks() {
    Stage present = currentStage();
    startInBackground(() -> workUntilIdle(() -> currentStage() == present));
  }

  /**
   * Plays the round to its end in the background.
   *
   * @throws Refusal if the rehearsal is already running
   */
  void playToEnd() {
    startInBackground(this::run);
  }

  /**
   * Jumps to the {@linkplain #nextMoment next moment}.
   *
   * @throws Refusal if virtual users are working, no moment is pending or no round is open
   */
  void jumpToNextMoment() {
    if (running.get()) {
      throw new Refusal("虚拟人员正在办理任务，请等他们办完再跳转。");
    }
    Instant next = nextMoment().orElseThrow(() -> new Refusal("没有等待中的时间节点，不用跳转。"));
    clock.jumpTo(next);
  }

  RehearsalProgress.Snapshot progress() {
    return progress.snapshot();
  }

  Instant now() {
    return clock.instant();
  }

  /** The time of the next timer or scheduled action; empty if there is none. */
  Optional<Instant> nextMoment() {
    return Stream.concat(
            monitor.nextJobDue().stream(),
            rounds.current().stream()
                .flatMap(round -> simulatedPublic.nextActionAt(round, clock.instant()).stream()))
        .min(Instant::compareTo);
  }

  private void startInBackground(Runnable work) {
    if (!running.compareAndSet(false, true)) {
      throw new Refusal("演练正在进行，请看下面的进度。");
    }
    progress.start();
    virtualUsers.resetRefusals();
    executor.execute(
        () -> {
          try {
            work.run();
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

  private void run() {
    ClockJumpLimit jumps = new ClockJumpLimit();
    while (!Thread.currentThread().isInterrupted()) {
      workUntilIdle(() -> true);
      if (currentStage() == Stage.CLOSED) {
        progress.addMessage("本届评选已经结束。");
        return;
      }
      if (!jumps.tryJump(currentStage())) {
        throw new Refusal("时间已跳过多个节点，本阶段仍未办完：" + describeOpenTasks());
      }
      Instant next =
          nextMoment().orElseThrow(() -> new Refusal("没有可办的任务，也没有等待中的节点：" + describeOpenTasks()));
      clock.jumpTo(next);
      progress.addMessage("时间跳到" + OfficeTime.formatDateTime(clock.instant()));
    }
  }

  private String describeOpenTasks() {
    return "还有%d项任务虚拟人员没有办（%s）。请在下面以承办人员的身份登录办理，或请认领人取消认领，再继续演练。"
        .formatted(monitor.openTaskCount(), String.join("、", monitor.openTaskNames()));
  }

  private Stage currentStage() {
    return rounds.current().map(Round::stage).orElse(null);
  }

  private void workUntilIdle(BooleanSupplier mayContinue) {
    int done;
    do {
      done = workOnce(mayContinue);
      awaitEngineIdle();
    } while (done > 0 && mayContinue.getAsBoolean() && !Thread.currentThread().isInterrupted());
  }

  private int workOnce(BooleanSupplier mayContinue) {
    int actions =
        rounds
            .current()
            .map(round -> simulatedPublic.runDueActions(round, clock.instant(), progress))
            .orElseGet(() -> simulatedPublic.openRound(progress));
    awaitEngineIdle();
    int tasks = virtualUsers.work(mayContinue, progress);
    if (tasks > 0) {
      progress.addMessage(
          rounds.current().map(round -> round.stage().label()).orElse("") + "：办完" + tasks + "项任务");
    }
    return actions + tasks;
  }

  /**
   * Waits until no job is due.
   *
   * @throws Refusal if the number of due jobs stays the same for {@link #MAX_WAIT}
   */
  private void awaitEngineIdle() {
    long lastBusy = -1;
    Instant giveUpAt = Instant.MAX;
    for (long busy = monitor.dueJobs(); busy > 0; busy = monitor.dueJobs()) {
      if (busy != lastBusy) {
        lastBusy = busy;
        giveUpAt = Instant.now().plus(MAX_WAIT);
      }
      if (Instant.now().isAfter(giveUpAt)) {
        throw new Refusal("引擎还有未完成的后台作业，请在 Cockpit 中查看：" + monitor.incidents());
      }
      try {
        Thread.sleep(POLL_INTERVAL.toMillis());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void destroy() {
    executor.shutdownNow();
  }
}
