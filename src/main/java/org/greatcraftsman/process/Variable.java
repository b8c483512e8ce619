package org.greatcraftsman.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.greatcraftsman.Identifier;

/**
 * A process variable: its name in the diagram and the Java type of its value. Each is declared
 * once, in the contract of its process. The engine stores text, numbers and booleans as they are,
 * an identifier by its text, an enum constant by its name and an instant as a date, so that no Java
 * class is ever serialized.
 *
 * @param <T> the type of the value
 */
public final class Variable<T> {

  private final String name;
  private final Function<T, Object> write;
  private final Function<Object, T> read;

  private Variable(String name, Function<T, Object> write, Function<Object, T> read) {
    this.name = name;
    this.write = write;
    this.read = read;
  }

  /** A text variable. */
  public static Variable<String> text(String name) {
    return new Variable<>(name, value -> value, String.class::cast);
  }

  /** A variable for an identifier, stored by its text. */
  public static <I extends Identifier> Variable<I> identifier(
      String name, Function<String, I> constructor) {
    return new Variable<>(name, Identifier::value, stored -> constructor.apply((String) stored));
  }

  /** A boolean variable. */
  public static Variable<Boolean> flag(String name) {
    return new Variable<>(name, value -> value, Boolean.class::cast);
  }

  /** An integer variable. */
  public static Variable<Integer> number(String name) {
    return new Variable<>(name, value -> value, Integer.class::cast);
  }

  /** A variable for a point in time, stored as a date. */
  public static Variable<Instant> instant(String name) {
    return new Variable<>(name, Date::from, stored -> ((Date) stored).toInstant());
  }

  /** An enum variable, stored by the name of the constant. */
  public static <E extends Enum<E>> Variable<E> constant(String name, Class<E> type) {
    return new Variable<>(name, Enum::name, stored -> Enum.valueOf(type, (String) stored));
  }

  /** The name by which expressions and queries refer to the variable. */
  public String name() {
    return name;
  }

  /**
   * The value that the scope or one of its parents holds.
   *
   * @throws IllegalStateException if there is none
   */
  public T get(VariableScope scope) {
    return find(scope).orElseThrow(this::missing);
  }

  /** The value that the scope or one of its parents holds; empty if there is none. */
  public Optional<T> find(VariableScope scope) {
    return read(scope.getVariable(name));
  }

  /** Sets the value in the scope that holds the variable, or else in the process instance. */
  public void set(VariableScope scope, T value) {
    scope.setVariable(name, write(value));
  }

  /** Sets the value in this scope only. */
  public void setLocal(VariableScope scope, T value) {
    scope.setVariableLocal(name, write(value));
  }

  /** The value in the form in which the engine stores it. */
  public Object write(T value) {
    return write.apply(value);
  }

  /**
   * The value that the engine has stored.
   *
   * @param stored may be {@code null}
   */
  public Optional<T> read(Object stored) {
    return Optional.ofNullable(stored).map(read);
  }

  IllegalStateException missing() {
    return new IllegalStateException("process variable " + name + " is missing");
  }

  @Override
  public String toString() {
    return name;
  }
}
