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
 * Command interceptor that translates a refusal inside the command of a person into the exception
 * that Camunda's REST layer answers with status 400 and the message, so that Tasklist shows the
 * sentence and keeps the form open. After a conflict with another transaction it repeats the
 * command. It runs outside the transaction, which is rolled back by then.
 */
@Component
public class RefusalTranslator extends CommandInterceptor {

  /** The SQL state of a deadlock: the database has rolled back one of two transactions. */
  private static final String DEADLOCK_SQL_STATE = "40001";

  private static final int MAX_ATTEMPTS = 8;

  @Override
  public <T> T execute(Command<T> command) {
    boolean claim = command instanceof ClaimTaskCmd;
    if (!claim && !isSubmission(command)) {
      return next.execute(command);
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return next.execute(command);
      } catch (AuthorizationException taskEnded) {
        // The authorization for a task ends with the task.
        throw claim || command instanceof SubmitStartFormCmd
            ? taskEnded
            : new FormFieldValidationException(null, "这项任务已经办完、已收回，或不由您办理，请返回列表刷新。");
      } catch (RuntimeException failure) {
        if (!isConflict(failure) || !mayRetry(attempt)) {
          throw claim ? translateClaim(failure) : translateSubmission(failure);
        }
      }
    }
  }

  /**
   * True if another attempt is possible. Two people who complete neighbouring tasks at the same
   * time can conflict in the rows of the engine; one transaction is rolled back and repeated
   * without notice.
   */
  private static boolean mayRetry(int attempt) {
    return attempt < MAX_ATTEMPTS && !TransactionSynchronizationManager.isActualTransactionActive();
  }

  private static boolean isConflict(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockingException
          || cause instanceof ConcurrencyFailureException
          || isDeadlock(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeadlock(Throwable cause) {
    return cause instanceof SQLException fault && DEADLOCK_SQL_STATE.equals(fault.getSQLState());
  }

  private static boolean isSubmission(Command<?> command) {
    return command instanceof SubmitTaskFormCmd
        || command instanceof CompleteTaskCmd
        || command instanceof SubmitStartFormCmd;
  }

  private static RuntimeException translateClaim(RuntimeException failure) {
    if (failure instanceof TaskAlreadyClaimedException) {
      return new Refusal("这项任务已由另一位同志认领，请返回列表刷新。");
    }
    return isConflict(failure) ? new Refusal("同时办理的人较多，这次没有认领成功，请再认领一次。") : failure;
  }

  private static RuntimeException translateSubmission(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return new FormFieldValidationException(null, refusal.getMessage());
      }
    }
    return isConflict(failure)
        ? new FormFieldValidationException(null, "同时办理的人较多，这次没有提交成功，请再提交一次。")
        : failure;
  }
}
