import type { Examples } from "./examples.js";

export const SEEING_AND_MOVING: Examples = {
  "computer-vision": {
    yes: [
      "A program that counts cars in video",
      "Built a system to spot weeds on camera",
      "Found ships in satellite images",
      "Taught a network to read meters from a photo",
    ],
    no: ["Spotted shoplifters on CCTV", "Counted cars on the street", "Read X-rays at the clinic"],
  },
  "object-detection": {
    yes: ["Wrote an app that counts bees in photos", "Counted cows in drone footage"],
    no: ["Counted cows on the farm", "Found people for the shoot"],
  },
  "image-classification": {
    yes: ["An app that names mushrooms from a photo", "Trained a network to sort X-ray images by joint"],
    no: ["Sorted photos for the archive", "Recognised plants in the park"],
  },
  "object-tracking": {
    yes: ["Followed players through hours of footage"],
    no: ["Tracked cars of the fleet", "Tracked users by pixel across videos"],
  },
  "image-segmentation": {
    yes: ["A model outlines roofs on aerial and satellite photos: the model outlines roofs in satellite images"],
    no: ["Outlined tumours on CT for treatment plans", "Cut out photos for collages"],
  },
  "optical-character-recognition": {
    yes: ["Read number plates from photos of the gate", "Turned scanned ledgers into searchable text"],
    no: ["Read meters in 900 houses", "Scanned documents for the archive"],
  },
  "visual-inspection": {
    yes: [
      "Set up cameras that reject bottles with a loose cap",
      "Automated the checking of weld seams: automatic inspection of welds by camera",
    ],
    no: ["Security cameras: checked for faults", "Checked parts by eye"],
  },
  "speech-recognition": {
    yes: ["Turned lectures into captions", "A tool to transcribe council meetings", "Transcribed calls automatically"],
    no: ["Transcribed interviews", "Turned speeches into leaflets"],
  },
  "speech-synthesis": {
    yes: ["An app that reads menus aloud", "Turned articles into spoken audio"],
    no: ["Read books aloud to children", "Turned text into tables"],
  },
  "digital-signal-processing": {
    yes: [
      "Cleaned EEG recordings",
      "Removed hum from old speech recordings",
      "Wrote a filter for guitar sound",
      "Detected heartbeats in noisy ECG",
    ],
    no: ["Cleaned water filters", "Reduced noise for neighbours", "Recorded ECG of patients"],
  },
  robotics: {
    yes: ["Built a rover that navigates a maze", "Programmed the robot's welding path", "The robot follows a line"],
    no: ["Wrote software robots to sort mail", "Cleaned around the robot"],
  },
  "motion-planning": {
    yes: ["Computed grasps for a robot arm", "The drone avoids obstacles"],
    no: ["Planned paths in the park", "Drove a vehicle"],
  },
  "sensor-fusion": {
    yes: ["Combined GPS with wheel odometry"],
    no: ["Combined maps and photos in a guide"],
  },
  "control-engineering": {
    yes: ["Wrote a controller for the oven's temperature", "Held the level with a feedback controller"],
    no: ["Kept the temperature of the fridge by the book", "Wrote an MVC controller for position data"],
  },
  "digital-twins": {
    yes: ["Built a virtual copy of the bottling plant"],
    no: ["Built a copy of the house in wood"],
  },
};
