package org.zhixun.exam.sitting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhixun.people.Directory;

/** People in a choice by their id. A bean, so that a page that comes back out of its stored state has one with a directory. */
@Named
@ApplicationScoped
public class PersonChoiceConverter implements Converter<PersonChoice> {

    @Inject
    private Directory directory;

    @Override
    public PersonChoice getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return directory.person(Long.parseLong(text)).map(PersonChoice::of).orElse(null);
        } catch (NumberFormatException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, PersonChoice person) {
        return person == null ? "" : Long.toString(person.id());
    }
}
