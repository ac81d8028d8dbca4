import '@telecom-valley/widgets/event-calendar/define';
import type {} from '@telecom-valley/widgets/react';

export function Agenda() {
  return (
    <tv-event-calendar
      src="https://telecom-valley.example/events.json"
      view="list"
      theme="card"
      ontv-month-change={(event) => console.log(event.detail.month)}
    >
      <p>
        <a href="https://telecom-valley.example/events.ics">L’agenda de Telecom Valley</a>
      </p>
    </tv-event-calendar>
  );
}
