package org.greatcraftsman.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.greatcraftsman.Refusal;

/**
 * Expressions as diagrams and saved filters need them. An expression of a diagram is evaluated in
 * the scope of an execution or a task and reaches the diagrams' beans. An expression of a query has
 * no scope, and its text may come from anybody who has logged in (CVE-2026-109432): it may say who
 * and when, and nothing else.
 */
class GuardedExpressions extends SpringExpressionManager {

  private static final Set<String> WHO_AND_WHEN =
      Set.of(
          CommandContextFunctions.CURRENT_USER,
          CommandContextFunctions.CURRENT_USER_GROUPS,
          DateTimeFunctions.NOW,
          DateTimeFunctions.DATE_TIME);

  /** The engine refuses to look for the tasks of no group at all; no group has this name. */
  private static final List<String> NO_GROUP = List.of("-");

  private final DatesOnly dates = new DatesOnly();

  GuardedExpressions(Map<Object, Object> beans) {
    super(null, beans);
  }

  @Override
  public Expression createExpression(String text) {
    return new Guarded(createValueExpression(text), text);
  }

  @Override
  protected ProcessEngineElContext createElContext(VariableScope scope) {
    return scope == null ? withoutScope() : super.createElContext(scope);
  }

  /** Functions are bound when an expression is read, everything else when it is evaluated. */
  private ProcessEngineElContext withoutScope() {
    ensureInitialized();
    FunctionMapper few =
        new FunctionMapper() {
          @Override
          public java.lang.reflect.Method resolveFunction(String prefix, String name) {
            return prefix.isEmpty() && WHO_AND_WHEN.contains(name) ? functions.get(name) : null;
          }
        };
    ProcessEngineElContext context = new ProcessEngineElContext(few, dates);
    context.putContext(ExpressionFactory.class, expressionFactory);
    return context;
  }

  private final class Guarded extends JuelExpression {

    Guarded(ValueExpression expression, String text) {
      super(expression, GuardedExpressions.this, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
      if (scope != null) {
        return super.getValue(scope, execution);
      }
      try {
        ValueExpression strict =
            expressionFactory.createValueExpression(
                withoutScope(), getExpressionText(), Object.class);
        Object value =
            new JuelExpression(strict, GuardedExpressions.this, getExpressionText())
                .getValue(null, execution);
        return List.of().equals(value) ? NO_GROUP : value;
      } catch (ELException | ProcessEngineException notAllowed) {
        throw new Refusal("查询条件里的表达式只能使用 currentUser()、currentUserGroups()、now() 和 dateTime()。");
      }
    }
  }
}
