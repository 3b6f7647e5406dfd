package org.plumbline.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.DayWords;
import org.plumbline.ui.support.Form;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the data is, and its backups. */
final class CopiesCard {

    private final SettingsViewModel settings;
    private final CopiesViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final DayWords days;
    private final Button open;
    private final Button take;
    private final Button restore;
    private final SettingRow backup;

    CopiesCard(
            SettingsViewModel settings,
            CopiesViewModel model,
            Surroundings around,
            Subscriptions subscriptions) {
        this.settings = settings;
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.days = around.days();
        open = Buttons.small("openData", messages.get("settings.data.open"), Feather.FOLDER);
        open.setOnAction(_ -> settings.openDataFolder());
        take = Buttons.small("backUp", messages.get("settings.backup.go"), Feather.SAVE);
        take.setOnAction(_ -> model.take());
        take.disableProperty().bind(model.workingProperty());
        restore = Buttons.small("restore", messages.get("settings.restore"), Feather.ROTATE_CCW);
        restore.setOnAction(_ -> chooseCopy());
        restore.disableProperty().bind(model.workingProperty());
        backup = new SettingRow(messages.get("settings.backup"), "", take);
        subscriptions.follow(model.allProperty(), _ -> backup.say(lastCopy()));
    }

    private String lastCopy() {
        return model.last()
                .map(copy -> messages.get("settings.backup.last", days.dayAndTime(copy.takenAt())))
                .orElseGet(() -> messages.get("settings.backup.never"));
    }

    Card card() {
        return Card.titled(
                messages.get("settings.data"),
                new SettingRow(
                        messages.get("settings.data.folder"),
                        settings.place().data().toString(),
                        open),
                backup,
                new SettingRow(messages.get("settings.auto"), messages.get("settings.auto.note")),
                new SettingRow(
                        messages.get("settings.restore.row"),
                        messages.get("settings.restore.note"),
                        restore));
    }

    private void chooseCopy() {
        var group = new ToggleGroup();
        List<RadioButton> buttons = new ArrayList<>();
        model.allProperty().get().forEach(copy -> buttons.add(button(copy, group)));
        if (buttons.isEmpty()) {
            model.chooseFile();
            return;
        }
        buttons.getFirst().setSelected(true);
        around.dialogs()
                .open(
                        new Form(
                                "chooseBackup",
                                messages.get("settings.restore.which"),
                                new VBox(12, buttons.toArray(RadioButton[]::new)),
                                Form.Width.NORMAL,
                                List.of(
                                        Choice.cancel(messages.get("settings.restore.cancel")),
                                        Choice.other(
                                                "otherBackup",
                                                messages.get("settings.restore.other"),
                                                model::chooseFile),
                                        Choice.main(
                                                "lookInside",
                                                messages.get("settings.restore.look"),
                                                () -> chosen(group).ifPresent(model::look)))));
    }

    private RadioButton button(SafeCopies.Copy copy, ToggleGroup group) {
        var button = new RadioButton(days.dayAndTime(copy.takenAt()));
        button.setId("backup-" + copy.takenAt().toEpochMilli());
        button.setUserData(copy);
        button.setToggleGroup(group);
        return button;
    }

    private static Optional<SafeCopies.Copy> chosen(ToggleGroup group) {
        return Optional.ofNullable(group.getSelectedToggle())
                .map(toggle -> (SafeCopies.Copy) toggle.getUserData());
    }
}
