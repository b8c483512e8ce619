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
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.TaskVariables;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/**
 * Command interceptor that checks every submission of a person. The engine stores whatever a
 * browser sends, and lets any candidate complete a task that another person claimed. Here only the
 * assignee completes a task, only the fields of the form are accepted, the decision is written to
 * the tables of the office, and only its routing variables reach the process. This runs in the
 * transaction of the command, so that decision and token move together or not at all.
 */
@Component
public class FormGuard extends CommandInterceptor {

  private final Forms forms;
  private final FormReader reader;
  private final FormViewWriter views;

  FormGuard(Forms forms, FormReader reader, FormViewWriter views) {
    this.forms = forms;
    this.reader = reader;
    this.views = views;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SubmitTaskFormCmd) {
      return executeWith(command, "properties", this::decide, this::asAssignee);
    }
    if (command instanceof CompleteTaskCmd) {
      return executeWith(command, "variables", this::decide, this::asAssignee);
    }
    if (command instanceof SubmitStartFormCmd) {
      return executeWith(command, "variables", this::start, next::execute);
    }
    T result = next.execute(command);
    if (command instanceof GetTaskFormVariablesCmd) {
      addView((VariableMap) result, taskOf(new DirectFieldAccessor(command), "resourceId"));
    } else if (command instanceof GetDeployedStartFormCmd) {
      @SuppressWarnings("unchecked")
      T shown = (T) startFormWithView((InputStream) result, new DirectFieldAccessor(command));
      return shown;
    }
    return result;
  }

  /**
   * Runs the command with the routing variables in place of the submitted ones, and then restores
   * the submitted ones, so that the command can be repeated after a conflict.
   */
  private <T> T executeWith(
      Command<T> command,
      String field,
      BiFunction<DirectFieldAccessor, Map<String, Object>, Map<String, Object>> form,
      Function<Command<T>, T> proceed) {
    DirectFieldAccessor fields = new DirectFieldAccessor(command);
    Object submitted = fields.getPropertyValue(field);
    try {
      fields.setPropertyValue(field, Variables.fromMap(form.apply(fields, copy(submitted))));
      return proceed.apply(command);
    } finally {
      fields.setPropertyValue(field, submitted);
    }
  }

  /** Completes the task without another authorization check: the caller is its assignee. */
  private <T> T asAssignee(Command<T> command) {
    return Preauthorized.run(() -> next.execute(command));
  }

  private Map<String, Object> decide(DirectFieldAccessor command, Map<String, Object> submitted) {
    TaskEntity task = taskOf(command, "taskId");
    Authentication caller = Context.getCommandContext().getAuthentication();
    if (caller == null || !caller.getUserId().equals(task.getAssignee())) {
      throw new Refusal(
          task.getAssignee() == null ? "请先认领这项任务，再提交。" : "这项任务由另一位同志办理，您不能提交；如需转办请联系经办人。");
    }
    return onOpenTask(task, context -> decide(formOf(task), context, submitted));
  }

  private <F extends Record> Map<String, Object> decide(
      TaskForm<F> form, TaskContext task, Map<String, Object> submitted) {
    F fields = reader.read(form, submitted);
    return asSystem(() -> form.decide(task, fields)).asMap();
  }

  private Map<String, Object> start(DirectFieldAccessor command, Map<String, Object> submitted) {
    String key = startKey((String) command.getPropertyValue("processDefinitionId"));
    StartForm<?> form = forms.ofStart(key).orElseThrow(() -> new Refusal("这个流程由系统启动，不能由人工启动。"));
    Authentication caller = Context.getCommandContext().getAuthentication();
    if (caller == null) {
      throw new Refusal("请先登录。");
    }
    // Tasklist sends the view back with the fields.
    submitted.remove(TaskVariables.VIEW);
    NewInstance instance = start(form, caller.getUserId(), submitted);
    command.setPropertyValue("businessKey", instance.businessKey());
    return instance.variables().asMap();
  }

  private <F extends Record> NewInstance start(
      StartForm<F> form, String person, Map<String, Object> submitted) {
    F fields = reader.read(form, submitted);
    return asSystem(() -> form.start(person, fields));
  }

  private void addView(VariableMap variables, TaskEntity task) {
    forms
        .ofTask(task.getTaskDefinitionKey())
        .ifPresent(
            form ->
                variables.putAll(
                    onOpenTask(task, context -> asSystem(() -> openingVariables(form, context)))));
  }

  private Map<String, Object> openingVariables(TaskForm<?> form, TaskContext task) {
    Map<String, Object> openingVariables = new HashMap<>(form.initialValues(task));
    openingVariables.put(TaskVariables.VIEW, views.write(form.view(task)));
    return openingVariables;
  }

  private InputStream startFormWithView(InputStream schema, DirectFieldAccessor command) {
    String key = startKey((String) command.getPropertyValue("processDefinitionId"));
    Authentication caller = Context.getCommandContext().getAuthentication();
    return forms
        .ofStart(key)
        .filter(form -> caller != null)
        .map(form -> views.into(schema, asSystem(() -> form.view(caller.getUserId()))))
        .orElse(schema);
  }

  /**
   * Runs a form without the authorizations of the caller, who needs none for the processes that a
   * decision starts or continues.
   */
  private static <T> T asSystem(Supplier<T> action) {
    IdentityService identity = Context.getProcessEngineConfiguration().getIdentityService();
    Authentication person = identity.getCurrentAuthentication();
    try {
      identity.clearAuthentication();
      return action.get();
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
      throw taskEnded();
    }
    return task;
  }

  private static Refusal taskEnded() {
    return new Refusal("这项任务已经办完或已收回，请返回列表刷新。");
  }

  private static TaskContext context(TaskEntity task) {
    Authentication caller = Context.getCommandContext().getAuthentication();
    // The execution loads its whole tree in one query, which the engine needs anyway.
    ExecutionEntity execution = task.getExecution();
    ExecutionEntity instance = execution == null ? null : execution.getProcessInstance();
    Map<String, Object> variables = withoutNulls(task.getVariables());
    if (instance == null) {
      throw taskEnded();
    }
    return new TaskContext(
        task.getId(),
        task.getTaskDefinitionKey(),
        instance.getBusinessKey(),
        caller == null ? null : caller.getUserId(),
        Map.copyOf(variables));
  }

  /**
   * Runs an action on a task. A concurrent submission may end the process between two reads; a
   * failure after that is reported as the end of the task. A success is rolled back when the engine
   * flushes.
   */
  private static <T> T onOpenTask(TaskEntity task, Function<TaskContext, T> action) {
    try {
      return action.apply(context(task));
    } catch (RuntimeException failure) {
      throw isOpen(task) ? failure : taskEnded();
    }
  }

  private static boolean isOpen(TaskEntity task) {
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

  private static Map<String, Object> copy(Object submitted) {
    Map<String, Object> copy = new HashMap<>();
    if (submitted instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put((String) key, value));
    }
    return copy;
  }

  private static Map<String, Object> withoutNulls(Map<String, Object> variables) {
    variables.values().removeIf(Objects::isNull);
    return variables;
  }
}
