package org.greatcraftsman.process.form;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.ExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Command interceptor that refuses the commands with which a person could bypass the forms through
 * Camunda's REST API: starting a process with arbitrary variables, messages, signals, setting
 * variables, completing a task in other ways, and running a job. Commands that services issue
 * inside the command of a person are allowed.
 */
public class FormBypassInterceptor extends CommandInterceptor {

  private static final List<Class<?>> REFUSED =
      List.of(
          StartProcessInstanceCmd.class,
          StartProcessInstanceAtActivitiesCmd.class,
          EvaluateStartConditionCmd.class,
          ResolveTaskCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class);

  private static final List<Class<?>> ADMINISTRATORS_ONLY =
      List.of(
          CorrelateMessageCmd.class,
          CorrelateAllMessageCmd.class,
          MessageEventReceivedCmd.class,
          SignalEventReceivedCmd.class,
          SignalCmd.class,
          AbstractSetVariableCmd.class,
          AbstractPatchVariablesCmd.class,
          AbstractRemoveVariableCmd.class,
          ModifyProcessInstanceCmd.class,
          ExternalTaskCmd.class,
          DelegateTaskCmd.class,
          SaveTaskCmd.class,
          ExecuteJobsCmd.class,
          // The engine counts a refused run as a failed one.
          FailedJobListener.class);

  private final ProcessEngineConfigurationImpl engine;

  public FormBypassInterceptor(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    Authentication caller =
        Context.getCommandContext() == null
            ? engine.getIdentityService().getCurrentAuthentication()
            : null;
    if (caller == null || caller.getUserId() == null) {
      return next.execute(command);
    }
    check(command, caller);
    try {
      return next.execute(command);
    } catch (Refusal refusal) {
      // The REST layer would answer a Refusal with status 500.
      throw new BadUserRequestException(refusal.getMessage(), refusal);
    }
  }

  private static void check(Command<?> command, Authentication caller) {
    List<String> groups = caller.getGroupIds();
    boolean administrator = groups != null && groups.contains(StaffGroup.ADMINISTRATORS.id());
    if (isOneOf(REFUSED, command) || !administrator && isOneOf(ADMINISTRATORS_ONLY, command)) {
      throw new AuthorizationException("请在任务或流程的表单中办理，不能用其他方式改动流程。");
    }
    if (command instanceof ClaimTaskCmd
        && !administrator
        && !Objects.equals(
            caller.getUserId(), new DirectFieldAccessor(command).getPropertyValue("userId"))) {
      throw new AuthorizationException("只能为自己认领任务。");
    }
  }

  private static boolean isOneOf(List<Class<?>> kinds, Command<?> command) {
    return kinds.stream().anyMatch(kind -> kind.isInstance(command));
  }
}
