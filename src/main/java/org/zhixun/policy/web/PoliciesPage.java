package org.zhixun.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhixun.policy.PolicyQueries;
import org.zhixun.policy.PolicyView;

/** All parameters, grouped by what they are about. */
@Named
@RequestScoped
public class PoliciesPage {

    /**
     * The parameters of one group.
     *
     * @param titleKey message key of the group's name
     * @param policies its parameters
     */
    public record Section(String titleKey, List<PolicyView> policies) {}

    @Inject
    private PolicyQueries queries;

    private List<Section> sections;

    public List<Section> getSections() {
        if (sections == null) {
            Map<String, List<PolicyView>> groups = queries.all().stream()
                    .collect(Collectors.groupingBy(
                            policy -> policy.key().group(), LinkedHashMap::new, Collectors.toList()));
            sections = groups.entrySet().stream()
                    .map(group -> new Section("policy.group." + group.getKey(), group.getValue()))
                    .toList();
        }
        return sections;
    }
}
