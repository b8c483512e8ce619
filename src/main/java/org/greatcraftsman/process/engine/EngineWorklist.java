package org.greatcraftsman.process.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.TaskVariables;
import org.greatcraftsman.process.Worklist;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Implementation of {@link Worklist} that calls the task and form services of the engine with the
 * authentication of the person.
 */
@Component
class EngineWorklist implements Worklist {

  private final ProcessEngine engine;
  private final ObjectMapper mapper;

  EngineWorklist(@Lazy ProcessEngine engine, ObjectMapper mapper) {
    this.engine = engine;
    this.mapper = mapper;
  }

  @Override
  public List<WorkItem> open(String person, int limit) {
    List<Task> tasks = runAs(person, () -> claimable(person, limit));
    Map<String, String> businessKeys = businessKeys(tasks);
    return tasks.stream()
        // An instance may have ended since the tasks were queried.
        .filter(task -> businessKeys.containsKey(task.getProcessInstanceId()))
        .map(task -> item(task, businessKeys.get(task.getProcessInstanceId())))
        .toList();
  }

  private Map<String, String> businessKeys(List<Task> tasks) {
    Set<String> instances =
        tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    if (instances.isEmpty()) {
      return Map.of();
    }
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceIds(instances)
        .list()
        .stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private List<Task> claimable(String person, int limit) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .or()
        .taskAssignee(person)
        .taskCandidateUser(person)
        .endOr()
        .active()
        .orderByTaskCreateTime()
        .asc()
        .listPage(0, limit);
  }

  @Override
  public Map<String, Object> view(String person, String task) {
    return actOnTask(
        task,
        person,
        () -> read(engine.getFormService().getTaskFormVariables(task).get(TaskVariables.VIEW)));
  }

  @Override
  public void claim(String person, String task) {
    actOnTask(
        task,
        person,
        () -> {
          engine.getTaskService().claim(task, person);
          return null;
        });
  }

  @Override
  public void submit(String person, String task, Map<String, Object> fields) {
    actOnTask(
        task,
        person,
        () -> {
          engine.getFormService().submitTaskForm(task, fields);
          return null;
        });
  }

  @Override
  public void start(String person, String process, Map<String, Object> fields) {
    String definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    runAs(person, () -> engine.getFormService().submitStartForm(definition, fields));
  }

  private static WorkItem item(Task task, String businessKey) {
    return new WorkItem(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        businessKey,
        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
        task.getAssignee() != null);
  }

  private Map<String, Object> read(Object view) {
    if (view == null) {
      return Map.of();
    }
    try {
      return mapper.readValue(((SpinJsonNode) view).toString(), new TypeReference<>() {});
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("a form's view is not JSON", notJson);
    }
  }

  /**
   * Runs an action on a task with the authentication of a person. If it fails because the task no
   * longer exists, the refusal says so.
   */
  private <T> T actOnTask(String task, String person, Supplier<T> action) {
    try {
      return runAs(person, action);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException failure) {
      if (engine.getTaskService().createTaskQuery().taskId(task).count() == 0) {
        throw new Refusal("这项任务已经办完或已收回，请返回列表刷新。");
      }
      throw failure;
    }
  }

  private <T> T runAs(String person, Supplier<T> action) {
    List<String> groups =
        engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
            .map(Group::getId)
            .toList();
    try {
      engine.getIdentityService().setAuthentication(person, groups);
      return action.get();
    } catch (FormFieldValidationException refused) {
      throw new Refusal(refused.getMessage());
    } catch (BadUserRequestException bad) {
      throw bad.getCause() instanceof Refusal refusal ? refusal : bad;
    } catch (AuthorizationException notAllowed) {
      throw new Refusal("您没有办理这项任务的权限。");
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
