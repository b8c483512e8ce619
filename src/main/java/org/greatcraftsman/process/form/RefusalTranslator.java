package org.greatcraftsman.process.form;

import java.sql.SQLException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.greatcraftsman.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Turns a refusal that comes out of a person's command, from however deep, into the one exception
 * that Camunda's REST layer answers with 400 and its own message, so that Tasklist shows the
 * sentence and keeps the form. It stands outside the transaction: what the command wrote is already
 * rolled back.
 */
@Component
public class RefusalTranslator extends CommandInterceptor {

  /** The database gave up one of two transactions that waited for each other. */
  private static final String DEADLOCK = "40001";

  private static final int MOST_TRIES = 8;

  @Override
  public <T> T execute(Command<T> command) {
    boolean claim = command instanceof ClaimTaskCmd;
    if (!claim && !isAPersons(command)) {
      return next.execute(command);
    }
    for (int tries = 1; ; tries++) {
      try {
        return next.execute(command);
      } catch (AuthorizationException gone) {
        // The right to a task ends with the task.
        throw claim || command instanceof SubmitStartFormCmd
            ? gone
            : new FormFieldValidationException(null, "这项任务已经办完、已收回，或不由您办理，请返回列表刷新。");
      } catch (RuntimeException failure) {
        if (!isAConflict(failure) || !mayTryAgain(tries)) {
          throw claim ? unclaimed(failure) : translated(failure);
        }
      }
    }
  }

  /**
   * Two people who finish neighbouring tasks at the same moment meet in the engine's rows, and one
   * of them is rolled back; that is nothing a person should hear of as long as a second try
   * succeeds.
   */
  private static boolean mayTryAgain(int tries) {
    return tries < MOST_TRIES && !TransactionSynchronizationManager.isActualTransactionActive();
  }

  private static boolean isAConflict(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockingException
          || cause instanceof ConcurrencyFailureException
          || isADeadlock(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isADeadlock(Throwable cause) {
    return cause instanceof SQLException fault && DEADLOCK.equals(fault.getSQLState());
  }

  private static boolean isAPersons(Command<?> command) {
    return command instanceof SubmitTaskFormCmd
        || command instanceof CompleteTaskCmd
        || command instanceof SubmitStartFormCmd;
  }

  private static RuntimeException unclaimed(RuntimeException failure) {
    if (failure instanceof TaskAlreadyClaimedException) {
      return new Refusal("这项任务已由另一位同志认领，请返回列表刷新。");
    }
    return isAConflict(failure) ? new Refusal("同时办理的人较多，这次没有认领成功，请再认领一次。") : failure;
  }

  private static RuntimeException translated(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return new FormFieldValidationException(null, refusal.getMessage());
      }
    }
    return isAConflict(failure)
        ? new FormFieldValidationException(null, "同时办理的人较多，这次没有提交成功，请再提交一次。")
        : failure;
  }
}
