package org.greatcraftsman.process.form;

import java.sql.SQLException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.greatcraftsman.Refusal;
import org.springframework.stereotype.Component;

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

  @Override
  public <T> T execute(Command<T> command) {
    if (!isAPersons(command)) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (OptimisticLockingException twoAtOnce) {
      throw new FormFieldValidationException(null, "这项任务刚刚被另一位同志办理，请返回列表刷新后再看。");
    } catch (AuthorizationException gone) {
      // The right to a task ends with the task.
      throw command instanceof SubmitStartFormCmd
          ? gone
          : new FormFieldValidationException(null, "这项任务已经办完、已收回，或不由您办理，请返回列表刷新。");
    } catch (RuntimeException failure) {
      throw translated(failure);
    }
  }

  private static boolean isAPersons(Command<?> command) {
    return command instanceof SubmitTaskFormCmd
        || command instanceof CompleteTaskCmd
        || command instanceof SubmitStartFormCmd;
  }

  private static RuntimeException translated(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return new FormFieldValidationException(null, refusal.getMessage());
      }
      if (cause instanceof SQLException fault && DEADLOCK.equals(fault.getSQLState())) {
        return new FormFieldValidationException(null, "系统正忙，这次没有提交成功，请再提交一次。");
      }
    }
    return failure;
  }
}
