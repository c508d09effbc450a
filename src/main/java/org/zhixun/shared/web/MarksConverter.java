package org.zhixun.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.zhixun.shared.Marks;

/** Marks in input fields, as decimals with at most two places. */
@FacesConverter(forClass = Marks.class, managed = true)
public class MarksConverter implements Converter<Marks> {

    @Inject
    private PageTexts texts;

    @Override
    public Marks getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Marks.parse(text);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("shared.marks"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Marks marks) {
        return marks == null ? "" : marks.toString();
    }
}
