import type { Examples } from "./examples.js";

export const SOFTWARE: Examples = {
  programming: {
    yes: [
      "Wrote a small program that sorts the club's photos by date",
      "Programmed a booking app for the school canteen",
      "Built an app where neighbours lend each other tools",
      "Shipped new features for the courier screens every two weeks",
      "Entwicklung einer Software zur Lagerverwaltung",
      "Développement de deux applications internes",
      "Desarrollo de aplicaciones para clientes del sector público",
    ],
    no: ["Developed a training program for volunteers", "Wrote articles on software for a trade paper", "Used office software daily"],
  },
  "backend-development": {
    yes: [
      "Rewrote the service behind the booking app",
      "Built the API that our mobile client calls",
      "Added endpoints for refunds and vouchers",
      "Own the payment service and its on-call",
      "Wrote the server part of a chess site",
      "Entwicklung der Webservices für das Kundenportal",
    ],
    no: [
      "Built a client against a third-party API for weather",
      "Added endpoints to the clinical study protocol endpoints",
      "Improved the service behind the bar",
    ],
  },
  "frontend-development": {
    yes: [
      "Built the screens of the claims portal",
      "Turned Figma designs into working pages",
      "Responsible for everything the customer sees and clicks",
      "Das andere Team schrieb die Dienste, ich die Oberfläche",
      "Intégration des maquettes pour trois boutiques",
      "Maquetación de pantallas y formularios",
    ],
    no: [
      "Made the component library in Figma that four teams build with",
      "Developed screens for CRISPR candidates",
      "Made screens for silk printing",
      "Built the front door of the house",
    ],
  },
  "full-stack-development": {
    yes: [
      "Built the screens and the API behind them",
      "Wrote the backend and the web interface of a rental portal",
      "Took features from database tables to the last button",
      "Worked across the whole stack in a team of three",
    ],
    no: ["Wrote the API with the frontend and backend teams", "Moved tables from the kitchen to the terrace"],
  },
  "web-development": {
    yes: [
      "Built the website of our sports club",
      "Programmierung und Betreuung mehrerer Webseiten",
      "Refonte du site web de l'association",
      "Creación de páginas web para pequeños comercios",
    ],
    no: ["Created website content and newsletters", "Set up the building site"],
  },
  "web-design": {
    yes: ["Redesigned the homepage of a bakery", "Gestaltung der Webseiten"],
    no: ["Designed the brochure", "Read websites about design"],
  },
  "website-maintenance": {
    yes: [
      "Updated the parish website weekly",
      "Kept the website of the museum up to date",
      "Pflege der Website",
      "Mise à jour du site internet",
    ],
    no: ["Maintained the site fences", "Visited the website of the supplier"],
  },
  "responsive-web-design": {
    yes: ["Made the booking pages work on phones", "Layouts that adapt to tablet and phone screens"],
    no: ["Made the phone work again", "Adapted the layout of the shop floor"],
  },
  "web-performance": {
    yes: [
      "Compressed images so that pages load on mobile",
      "Lifted the Lighthouse score from 40 to 95",
      "Cut the JavaScript bundle by two thirds",
    ],
    no: ["Compressed air for paint guns", "Cut bundles of wood"],
  },
  "mobile-development": {
    yes: ["Built an app for the phones of our drivers", "Rewrote the courier app in two months", "Entwicklung einer Anwendung für Tablets"],
    no: ["Answered the phone and used the shop's app", "Ordered tablets for the apprentices"],
  },
  "app-store-deployment": {
    yes: ["Published three titles on the App Store"],
    no: ["Put stock on the store shelves"],
  },
  "offline-data-synchronization": {
    yes: ["The inspection app works without signal and sends reports later"],
    no: ["Worked in the shop and offline marketing"],
  },
  "push-notifications": {
    yes: ["Sent reminders of appointments to patients' phones"],
    no: ["Sent the reminder letters to customers"],
  },
  "desktop-development": {
    yes: ["Wrote a Windows application for weighing trucks"],
    no: ["Developed the desktop support programme", "Cleaned windows"],
  },
  "command-line-tool-development": {
    yes: ["Wrote a command-line tool that renames scans"],
    no: ["Wrote to the terminal operator"],
  },
  "browser-extension-development": {
    yes: ["Published a Chrome extension that hides comments"],
    no: ["Built an extension of the warehouse"],
  },
  "plug-in-development": {
    yes: ["Wrote add-ins for the drawing program", "Published a WordPress plugin with 4,000 installs"],
    no: ["Built an add-on wing of the house", "Installed plugins"],
  },
  "game-development": {
    yes: ["Programmed a card game in my spare time", "Built a browser game about bees"],
    no: ["Created games for children in the classroom", "Refereed football games"],
  },
  "internal-tools": {
    yes: ["Built a tool used by forty dispatchers every day", "Wrote the small program our warehouse clerks work with"],
    no: ["Bought tools for the staff", "Developed a learning tool for nurses"],
  },
};
