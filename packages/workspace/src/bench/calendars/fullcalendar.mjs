import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import list from 'fullcalendar/list';
import fr from 'fullcalendar/locales/fr';
import classic from 'fullcalendar/themes/classic';

export async function mount(place, address) {
  const { '@graph': nodes } = await (await fetch(address)).json();
  const calendar = new Calendar(place, {
    plugins: [dayGrid, list, classic],
    initialView: 'dayGridMonth',
    locale: fr,
    dayMaxEvents: true,
    height: 768,
    headerToolbar: { start: 'title', end: 'dayGridMonth,listMonth today prev,next' },
    events: nodes.map(({ identifier, name, startDate, endDate, url }) => ({
      id: identifier,
      title: name,
      start: startDate,
      end: endDate,
      url,
    })),
  });
  calendar.render();
  return { next: () => calendar.next() };
}
