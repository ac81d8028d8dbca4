import { createCalendar, DayGrid, List } from '@event-calendar/core';

export async function mount(place, address) {
  const { '@graph': nodes } = await (await fetch(address)).json();
  const calendar = createCalendar(place, [DayGrid, List], {
    view: 'dayGridMonth',
    locale: 'fr',
    dayMaxEvents: true,
    height: '48em',
    headerToolbar: { start: 'title', center: '', end: 'dayGridMonth,listMonth today prev,next' },
    events: nodes.map(({ identifier, name, startDate, endDate }) => ({
      id: identifier,
      title: name,
      start: startDate,
      end: endDate,
    })),
  });
  return { next: () => calendar.next() };
}
