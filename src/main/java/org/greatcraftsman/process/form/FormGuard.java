package org.greatcraftsman.process.form;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.StartForm;
import org.greatcraftsman.process.StartForm.NewInstance;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.TaskVariables;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/**
 * Stands in front of every way in which a person can finish a task or start a process. The engine
 * itself stores whatever a browser sends and lets any member of the candidate group complete a task
 * that somebody else claimed; here only the assignee completes, only the form's own fields arrive,
 * the decision goes into the office's tables, and only its routing flags go on into the process. It
 * works inside the command's transaction, so that decision and token move together or not at all.
 */
@Component
public class FormGuard extends CommandInterceptor {

  private final Forms forms;
  private final FormReader reader;
  private final ViewWriter views;

  FormGuard(Forms forms, FormReader reader, ViewWriter views) {
    this.forms = forms;
    this.reader = reader;
    this.views = views;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SubmitTaskFormCmd) {
      return executeWith(command, "properties", this::decide, this::asTheAssignee);
    }
    if (command instanceof CompleteTaskCmd) {
      return executeWith(command, "variables", this::decide, this::asTheAssignee);
    }
    if (command instanceof SubmitStartFormCmd) {
      return executeWith(command, "variables", this::start, next::execute);
    }
    T result = next.execute(command);
    if (command instanceof GetTaskFormVariablesCmd) {
      addView((VariableMap) result, taskOf(new DirectFieldAccessor(command), "resourceId"));
    } else if (command instanceof GetDeployedStartFormCmd) {
      @SuppressWarnings("unchecked")
      T shown = (T) withView((InputStream) result, new DirectFieldAccessor(command));
      return shown;
    }
    return result;
  }

  /**
   * Lets the command go on with the routing flags in place of what was sent, and gives it back what
   * was sent, so that the same command can be tried again after a conflict.
   */
  private <T> T executeWith(
      Command<T> command,
      String field,
      BiFunction<DirectFieldAccessor, Map<String, Object>, Map<String, Object>> form,
      Function<Command<T>, T> proceed) {
    DirectFieldAccessor fields = new DirectFieldAccessor(command);
    Object sent = fields.getPropertyValue(field);
    try {
      fields.setPropertyValue(field, Variables.fromMap(form.apply(fields, copy(sent))));
      return proceed.apply(command);
    } finally {
      fields.setPropertyValue(field, sent);
    }
  }

  /** Who has the task may finish it; that he has it was seen a moment ago. */
  private <T> T asTheAssignee(Command<T> command) {
    return PersonsAct.run(() -> next.execute(command));
  }

  private Map<String, Object> decide(DirectFieldAccessor command, Map<String, Object> sent) {
    TaskEntity task = taskOf(command, "taskId");
    Authentication caller = Context.getCommandContext().getAuthentication();
    if (caller == null || !caller.getUserId().equals(task.getAssignee())) {
      throw new Refusal(
          task.getAssignee() == null ? "请先认领这项任务，再提交。" : "这项任务由另一位同志办理，您不能提交；如需转办请联系经办人。");
    }
    return whileItIsThere(task, atHand -> decide(formOf(task), atHand, sent));
  }

  private <F extends Record> Map<String, Object> decide(
      TaskForm<F> form, TaskAtHand task, Map<String, Object> sent) {
    F fields = reader.read(form, sent);
    return asTheOffice(() -> form.decide(task, fields)).asMap();
  }

  private Map<String, Object> start(DirectFieldAccessor command, Map<String, Object> sent) {
    String key = startKey((String) command.getPropertyValue("processDefinitionId"));
    StartForm<?> form = forms.ofStart(key).orElseThrow(() -> new Refusal("这个流程由系统启动，不能由人工启动。"));
    Authentication caller = Context.getCommandContext().getAuthentication();
    if (caller == null) {
      throw new Refusal("请先登录。");
    }
    // What the form was given to show comes back with what was typed.
    sent.remove(TaskVariables.VIEW);
    NewInstance instance = start(form, caller.getUserId(), sent);
    command.setPropertyValue("businessKey", instance.businessKey());
    return instance.variables().asMap();
  }

  private <F extends Record> NewInstance start(
      StartForm<F> form, String person, Map<String, Object> sent) {
    F fields = reader.read(form, sent);
    return asTheOffice(() -> form.start(person, fields));
  }

  private void addView(VariableMap variables, TaskEntity task) {
    forms
        .ofTask(task.getTaskDefinitionKey())
        .ifPresent(
            form ->
                variables.putAll(
                    whileItIsThere(task, atHand -> asTheOffice(() -> opened(form, atHand)))));
  }

  private Map<String, Object> opened(TaskForm<?> form, TaskAtHand task) {
    Map<String, Object> opened = new HashMap<>(form.filled(task));
    opened.put(TaskVariables.VIEW, views.write(form.view(task)));
    return opened;
  }

  private InputStream withView(InputStream schema, DirectFieldAccessor command) {
    String key = startKey((String) command.getPropertyValue("processDefinitionId"));
    Authentication caller = Context.getCommandContext().getAuthentication();
    return forms
        .ofStart(key)
        .filter(form -> caller != null)
        .map(form -> views.into(schema, asTheOffice(() -> form.view(caller.getUserId()))))
        .orElse(schema);
  }

  /**
   * What the rooms do with a decision is the office's act: the person needs no permission of the
   * engine for the processes that it starts or moves.
   */
  private static <T> T asTheOffice(Supplier<T> act) {
    IdentityService identity = Context.getProcessEngineConfiguration().getIdentityService();
    Authentication person = identity.getCurrentAuthentication();
    try {
      identity.clearAuthentication();
      return act.get();
    } finally {
      identity.setAuthentication(person);
    }
  }

  private TaskForm<?> formOf(TaskEntity task) {
    String element = task.getTaskDefinitionKey();
    return forms
        .ofTask(element)
        .orElseThrow(() -> new IllegalStateException("no form for task " + element));
  }

  private static TaskEntity taskOf(DirectFieldAccessor command, String field) {
    TaskEntity task =
        Context.getCommandContext()
            .getTaskManager()
            .findTaskById((String) command.getPropertyValue(field));
    if (task == null) {
      throw gone();
    }
    return task;
  }

  private static Refusal gone() {
    return new Refusal("这项任务已经办完或已收回，请返回列表刷新。");
  }

  private static TaskAtHand atHand(TaskEntity task) {
    Authentication caller = Context.getCommandContext().getAuthentication();
    // Through the execution, which brings its whole tree in one question; the engine needs it
    // anyway.
    ExecutionEntity execution = task.getExecution();
    ExecutionEntity instance = execution == null ? null : execution.getProcessInstance();
    Map<String, Object> variables = withoutNulls(task.getVariables());
    if (instance == null) {
      throw gone();
    }
    return new TaskAtHand(
        task.getId(),
        task.getTaskDefinitionKey(),
        instance.getBusinessKey(),
        caller == null ? null : caller.getUserId(),
        Map.copyOf(variables));
  }

  /**
   * Somebody else's submission may end the process between two of our reads: what goes wrong then
   * is no fault of the form, and what goes well is undone when the engine writes.
   */
  private static <T> T whileItIsThere(TaskEntity task, Function<TaskAtHand, T> act) {
    try {
      return act.apply(atHand(task));
    } catch (RuntimeException failure) {
      throw isStillThere(task) ? failure : gone();
    }
  }

  private static boolean isStillThere(TaskEntity task) {
    CommandContext context = Context.getCommandContext();
    return context.runWithoutAuthorization(
            () ->
                context
                    .getTaskManager()
                    .findTaskCountByQueryCriteria(new TaskQueryImpl().taskId(task.getId())))
        == 1;
  }

  private static String startKey(String processDefinition) {
    return Context.getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedProcessDefinitionById(processDefinition)
        .getKey();
  }

  private static Map<String, Object> copy(Object sent) {
    Map<String, Object> copy = new HashMap<>();
    if (sent instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put((String) key, value));
    }
    return copy;
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> variables) {
    variables.values().removeIf(Objects::isNull);
    return variables;
  }
}
