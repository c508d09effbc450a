package org.zhixun.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhixun.policy.PolicyKey;
import org.zhixun.policy.model.PolicyValue;

/** What all rooms expect of persistence, on whatever database. */
@ArquillianTest
class PersistenceIT {

    private static final Instant MOMENT = Instant.parse("2026-03-29T18:59:59.123456Z");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    private LocalDate day = LocalDate.of(2090, 1, 1);

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void everyEntityIsWoven() {
        assertThat(entities.getMetamodel().getEntities()).hasSizeGreaterThan(15).allSatisfy(type -> assertThat(
                        interfaces(type))
                .contains("PersistenceWeaved", "PersistenceWeavedFetchGroups"));
    }

    @Test
    void everyEntityWithoutOwnedRowsTracksItsChanges() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(type -> !ownsRows(type))
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(interfaces(type)).contains("PersistenceWeavedChangeTracking"));
    }

    @Test
    void aMomentComesBackToTheMicrosecond() {
        PolicyValue value = storedAt(MOMENT);

        assertThat(entities.createQuery("select v.enteredAt from PolicyValue v where v.id = :id", Instant.class)
                        .setParameter("id", value.id())
                        .getSingleResult())
                .isEqualTo(MOMENT);
    }

    @Test
    void momentsCompareToTheMicrosecond() {
        PolicyValue value = storedAt(MOMENT);

        assertThat(countAfter(value, MOMENT.minusNanos(1000))).isEqualTo(1);
        assertThat(countAfter(value, MOMENT)).isZero();
    }

    @Test
    void aMomentStandsInItsColumnInUtc() {
        PolicyValue value = storedAt(MOMENT);

        Object column = entities.createNativeQuery(
                        "select cast(entered_at as char(26)) from policy_value where id = ?1")
                .setParameter(1, value.id())
                .getSingleResult();

        assertThat(column.toString().strip()).isEqualTo("2026-03-29 18:59:59.123456");
    }

    @Test
    void everyIdComesFromTheOneGenerator() {
        assertThat(storedAt(MOMENT).id())
                .isPositive()
                .isNotEqualTo(storedAt(MOMENT).id());
    }

    private PolicyValue storedAt(Instant moment) {
        day = day.plusDays(1);
        PolicyValue value = new PolicyValue(PolicyKey.EXAM_MINUTES, day, 90, "清公通〔2026〕12号", moment, "examstaff");
        entities.persist(value);
        entities.flush();
        entities.clear();
        return value;
    }

    private long countAfter(PolicyValue value, Instant moment) {
        return entities.createQuery(
                        "select count(v) from PolicyValue v where v.id = :id and v.enteredAt > :moment", Long.class)
                .setParameter("id", value.id())
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** EclipseLink compares rows of an element collection one by one and weaves no tracking into their owner. */
    private static boolean ownsRows(EntityType<?> type) {
        return type.getAttributes().stream()
                .anyMatch(attribute ->
                        attribute.getPersistentAttributeType() == PersistentAttributeType.ELEMENT_COLLECTION);
    }

    private static Set<String> interfaces(EntityType<?> type) {
        return Arrays.stream(type.getJavaType().getInterfaces())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
