import type { Examples } from "./examples.js";

export const LABORATORY_AND_MAPS: Examples = {
  "event-streaming": {
    yes: [
      "Published order events for nine services",
      "900 million events through forty topics",
      "Streams of vehicle positions fed to the control room",
    ],
    no: ["Streamed sports events"],
  },
  "real-time-data-processing": {
    yes: ["Scored payments within milliseconds", "Live feed of odds from 30 providers", "Blocked stolen cards within seconds"],
    no: ["Handled orders live on stage"],
  },
  "stream-processing": {
    yes: [
      "Joined streams in windows per minute",
      "Aggregated sensor messages continuously in streams",
      "Sliding windows over taxi rides",
      "Wrote consumers that enrich the event stream",
    ],
    no: ["Counted fish in the stream"],
  },
  "publish-subscribe": {
    yes: ["Publishers and subscribers of price messages: services publish and subscribe to topics", "Services that subscribe to topics"],
    no: ["Published a magazine for 900 subscribers"],
  },
  "geospatial-analysis": {
    yes: [
      "Plotted accidents on a map of the city",
      "Calculated drive times to the nearest clinic",
      "Overlaid parcels with flood zones",
      "Showed where to place chargers by population",
    ],
    no: ["Drew a process map of the district office"],
  },
  gis: {
    yes: ["Digitised footpaths from aerial photos for the county", "Recorded hydrants with GPS", "Map layers of drains for the city"],
    no: ["Drew fantasy maps for a game"],
  },
  cartography: {
    yes: ["Designed hiking maps of a nature park"],
    no: ["Produced value stream maps for a forest machine maker"],
  },
  geocoding: {
    yes: ["Matched addresses to coordinates", "Coordinates for 90,000 addresses"],
    no: ["Turned addresses into invitations"],
  },
  "remote-sensing": {
    yes: ["Classified crops on satellite images", "Mapped forest loss from aerial photos"],
    no: ["Corrected satellite dishes and photo frames"],
  },
  "laboratory-techniques": {
    yes: [
      "Centrifuged blood and titrated acids",
      "Prepared agar and stock solutions",
      "Carried out titrations of drinking water",
      "Calibrated balances and pH meters of the laboratory",
    ],
    no: ["Stained wood plates"],
  },
  "analytical-chemistry": {
    yes: ["Tested milk for residues", "Validated methods for residue testing by GC"],
    no: ["Measured water and air for the fish tank's looks"],
  },
  "cell-culture": {
    yes: ["Thawed and split stem cells in sterile flasks"],
    no: ["Split cells in a spreadsheet for the budget"],
  },
  "molecular-biology": {
    yes: ["Isolated RNA from leaves", "Designed primers for a virus", "Transfection and plasmid work: electroporated yeast"],
    no: ["Sequenced the brand's DNA in a slide"],
  },
  microbiology: {
    yes: ["Counted colonies of coliform germs in water"],
    no: ["Grew bread with yeast in a bakery"],
  },
  "assay-development": {
    yes: ["Established an assay for a plant toxin"],
    no: ["Validated kits of tools"],
  },
  "clinical-research": {
    yes: [
      "Enrolled patients in a phase III trial",
      "Supported study visits at three trial sites",
      "Monitoring visits with source data checks against the protocol",
    ],
    no: ["Recruited volunteers for the studio"],
  },
  "laboratory-notebooks": {
    yes: ["Noted each measurement in the lab book"],
    no: ["Kept a diary of the lab dog"],
  },
};
