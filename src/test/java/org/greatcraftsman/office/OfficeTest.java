package org.greatcraftsman.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test in the whole office: the real engine and a real, empty database; the clock stands still
 * until {@link OfficeFixture#jumpTo} moves it, and no job runs unless the test runs it. {@code mvn
 * verify} runs it on H2 and once more on the server that {@link TestDatabase} chooses.
 *
 * <p>All these tests share one office, which answers on a port of its own. Whatever changes the
 * configuration of a single test (properties, further imports, replaced beans) starts another one
 * and costs the build many seconds.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Tag("office")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({OfficeFixture.class, MutableClock.class})
@TestExecutionListeners(
    listeners = DatabaseResetListener.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface OfficeTest {}
