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
 * Plays a round: virtual people do what is open, the made-up public does what is its turn, and when
 * nobody has anything left to do the clock jumps to the next deadline.
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
      VirtualUsers troupe,
      SimulatedPublic madeUpPublic) {
    this.rounds = rounds;
    this.clock = clock;
    this.monitor = monitor;
    this.virtualUsers = troupe;
    this.simulatedPublic = madeUpPublic;
  }

  /** The virtual people do what is open in the present stage; clock and stage stay. */
  void workOpenTasks() {
    Stage present = currentStage();
    startInBackground(() -> workUntilIdle(() -> currentStage() == present));
  }

  /** The round goes on to its end. */
  void playToEnd() {
    startInBackground(this::run);
  }

  /** Jumps to the next moment at which something happens. */
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

  /** When something happens next without anybody doing anything. */
  Optional<Instant> nextMoment() {
    return Stream.concat(
            monitor.nextJobDue().stream(),
            rounds.current().stream()
                .flatMap(round -> simulatedPublic.nextActionAt(round, clock.instant()).stream()))
        .min(Instant::compareTo);
  }

  private void startInBackground(Runnable part) {
    if (!running.compareAndSet(false, true)) {
      throw new Refusal("演练正在进行，请看下面的进度。");
    }
    progress.start();
    virtualUsers.resetRefusals();
    executor.execute(
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

  private void workUntilIdle(BooleanSupplier goesOn) {
    int done;
    do {
      done = workOnce(goesOn);
      awaitEngineIdle();
    } while (done > 0 && goesOn.getAsBoolean() && !Thread.currentThread().isInterrupted());
  }

  private int workOnce(BooleanSupplier goesOn) {
    int turns =
        rounds
            .current()
            .map(round -> simulatedPublic.runDueActions(round, clock.instant(), progress))
            .orElseGet(() -> simulatedPublic.openRound(progress));
    awaitEngineIdle();
    int tasks = virtualUsers.work(goesOn, progress);
    if (tasks > 0) {
      progress.addMessage(
          rounds.current().map(round -> round.stage().label()).orElse("") + "：办完" + tasks + "项任务");
    }
    return turns + tasks;
  }

  /** Waits as long as the engine gets on, however slowly. */
  private void awaitEngineIdle() {
    long before = -1;
    Instant patience = Instant.MAX;
    for (long busy = monitor.dueJobs(); busy > 0; busy = monitor.dueJobs()) {
      if (busy != before) {
        before = busy;
        patience = Instant.now().plus(MAX_WAIT);
      }
      if (Instant.now().isAfter(patience)) {
        throw new Refusal("引擎还有未完成的后台作业，请在 Cockpit 中查看：" + monitor.incidents());
      }
      try {
        Thread.sleep(POLL_INTERVAL.toMillis());
      } catch (InterruptedException stopped) {
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
