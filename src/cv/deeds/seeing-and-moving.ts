import type { Deed } from "./deed.js";

/** People look at pictures too: a program that does it is named, or a picture that nobody watches. */
const PROGRAM = "app|model|software|program|script|system|algorithm|network|camera|tool|robot|drone|classifier|detector";
const PICTURES =
  "image|photo|photograph|picture|video|footage|frame|camera|cctv|x_ray|scan|webcam|satellite|drone_image|webcam_feed|live_feed|aerial";
const UNWATCHED =
  "webcam|drone_images|drone_footage|satellite_images|aerial_images|camera_feeds|camera_streams|video_streams|video_frames|drone_photos";
const SEEN =
  "car|vehicle|people|person|pedestrian|animal|fish|bird|tree|weed|plant|crop|boat|ship|part|product|bottle|face|tumour|tumor|lesion|crack|defect|scratch|parcel|pallet|ball|player|fruit|leaf|leaves|insect|cell|bee|cow|house|roof|road|sign|helmet|rust|damage|disease";
const BUILT = "build|built|create|develop|write|code|program|train|ship|prototype|implement|design";

/** Pictures, sound and machines that move, told by what the program does. */
export const SEEING_AND_MOVING: readonly Deed[] = [
  {
    shows: ["computer-vision"],
    told: [
      `${PROGRAM} =that|=which|=to .. detect|count|recognize|spot|find|track|measure|identify|classify|inspect|read .. ${SEEN} .. ${PICTURES}`,
      `${BUILT} .. ${PROGRAM} .. detect|count|recognize|spot|find|track|measure|identify|classify .. ${SEEN} .. =in|=on|=from .. ${PICTURES}`,
      `detect|count|recognize|spot|find|track|classify|segment|locate .. ${SEEN} .. =in|=on|=from .. ${UNWATCHED}`,
      "teach|train .. computer|network|model .. see|recognize|count|spot|tell|read .. image|photo|picture|video|camera|scan|frame",
    ],
  },
  {
    shows: ["object-detection"],
    told: [
      `${BUILT} .. ${PROGRAM} .. count|locate|find|detect|spot .. ${SEEN} .. =in|=on|=from .. image|photo|picture|video|footage|frame|camera`,
      `count|locate|detect .. ${SEEN} .. =in|=on|=from .. ${UNWATCHED}`,
    ],
  },
  {
    shows: ["image-classification"],
    told: [
      `${PROGRAM} =that|=which|=to .. recognize|identify|tell|classify|sort|name|distinguish .. bird|plant|leaf|leaves|mushroom|skin|dog|species|disease|product|garment|dish|fruit|insect .. =from|=in|=by .. photo|picture|image|scan|photograph`,
      "train|build .. network|model|classifier .. recognize|identify|tell|classify|sort|distinguish .. photo|picture|image|scan|photograph|x_ray",
    ],
  },
  {
    shows: ["object-tracking"],
    told: [
      "follow|track .. people|car|player|ball|vehicle|animal|fish|mouse|mice|cell|ship|pedestrian .. across|through|over|between|from|=in .. frames|cameras|video|videos|footage",
    ],
    unless: ["pixel|user|visitor|conversion"],
  },
  {
    shows: ["image-segmentation"],
    told: [
      "model|network|algorithm|automat*|program .. outline|mask|cut_out|separate|delineate|trace .. tumour|tumor|road|building|field|cell|background|lesion|organ|vessel|leaf|river|roof .. =in|=from|=on .. image|scan|photo|mri|ct|satellite|slice",
    ],
  },
  {
    shows: ["optical-character-recognition"],
    told: [
      "read|recognize|extract|digitize|=turn|=turned .. text|digit|number|plate|handwriting|serial .. =from|=in|=on|=off .. scan|scanned|photo|image|picture|receipt|screenshot|camera",
      "scanned|photographed .. =into|=to .. searchable|editable|machine_readable .. text|document|pdf|archive|page",
    ],
    unless: ["barcode|meter_reader"],
  },
  {
    shows: ["visual-inspection"],
    told: [
      "camera|cameras|vision .. check|inspect|reject|spot|detect|find|sort .. defect|scratch|part|bottle|label|fault|weld|crack|package|surface",
      "automat* .. inspection|checking|check .. =of .. surface|part|weld|bottle|label|board|seam .. camera|image|photo",
    ],
    unless: ["security camera|guard", "cctv"],
  },
  {
    shows: ["speech-recognition"],
    told: [
      "=turn|=turned|=turning|=turns|convert .. speech|spoken|voice|dictation|audio|call|recording|podcast|interview|lecture .. =into|=to .. text|transcript|caption|subtitle",
      "app|model|tool|service|pipeline|program|system .. transcribe .. call|recording|speech|meeting|podcast|interview|dictation|lecture|audio",
      "transcribe .. automatically|whisper|model",
    ],
  },
  {
    shows: ["speech-synthesis"],
    told: [
      "app|device|tool|system|program|service =that|=which|=to .. read .. aloud|out_loud",
      "=turn|=turned|=turning|convert .. text|article|book|message|page .. =into|=to .. speech|spoken|audio|voice",
    ],
    unless: ["voice_over"],
  },
  {
    shows: ["digital-signal-processing"],
    told: [
      "filter|clean|denoise|remove|smooth|process|decode|demodulate|separate .. audio|ecg|eeg|emg|radar|vibration|radio|seismic|ultrasound|microphone|sonar|accelerometer signal|noise|recording|reading|spectrum|data|trace",
      "remove|filter|suppress|reduce .. noise|hum|echo|artefact|artifact .. =from|=in|=out .. ecg|eeg|emg|recording|radar|signal|sensor|microphone|speech|audio|measurement",
      `${BUILT} .. filter|equalizer|decoder|demodulator|synthesizer|pitch_detector .. =for|=in|=to|=that .. audio|signal|sound|ecg|radio|music|guitar|vibration|noise|speech`,
      "find|detect|pick_out|measure .. peak|pitch|beat|frequency|heartbeat .. =in|=from|=of .. signal|ecg|audio|recording|vibration|spectrum|song",
    ],
    unless: ["air|water|oil|coffee filter", "noise_complaint|neighbour"],
  },
  {
    shows: ["robotics"],
    told: [
      `${BUILT}|wire|assemble|control .. robot|rover|robot_arm|robotic_arm|quadcopter|gripper|humanoid|manipulator .. =that|=to|=for|=which|=with|=in .. follow|pick|drive|navigate|sort|avoid|lift|balance|walk|place|grip|weed|clean|carry|draw|solve|contest|competition`,
      "teach|program .. robot|robot_arm|robotic_arm .. position|path|point|movement|motion|cell|pick|weld|pallet",
      "robot .. follow|pick|drive|navigate|avoid|lift|balance|walk|grip .. line|obstacle|box|part|wall|maze|itself|shelf|fruit",
    ],
    unless: ["software|rpa|uipath|robo_advisor|chat"],
  },
  {
    shows: ["motion-planning"],
    told: [
      "plan|compute|calculate|find|generate .. path|trajectory|trajectories|grasp .. =for|=of .. robot|arm|drone|vehicle|gripper|rover|manipulator",
      "robot|drone|vehicle|rover|arm .. avoid|steer_round|dodge .. obstacle|collision|people|wall",
    ],
  },
  {
    shows: ["sensor-fusion"],
    told: [
      "combine|fuse|merge|blend|join .. camera|lidar|radar|gps|imu|gyroscope|gyro|accelerometer|odometry|wheel_speed|ultrasonic .. =and|=with .. camera|lidar|radar|gps|imu|gyroscope|gyro|accelerometer|odometry|compass|map",
    ],
  },
  {
    shows: ["control-engineering"],
    told: [
      "tune|design|implement|write|program|code|build .. pid|controller|control_loop|feedback_loop|regulator .. =for|=to|=of|=that .. motor|temperature|speed|position|level|pressure|heater|pump|valve|drone|arm|balance|flow|boiler|oven|furnace|steering",
      "keep|hold|held .. temperature|speed|level|pressure|position|balance .. =by|=with .. pid|controller|control_loop|feedback",
    ],
    unless: ["mvc|spring|game controller", "fridge|food"],
  },
  {
    shows: ["digital-twins"],
    told: [
      `${BUILT}|maintain .. virtual|live|computer copy|replica|mirror .. =of .. plant|factory|building|machine|turbine|line|city|warehouse|engine`,
    ],
  },
];
