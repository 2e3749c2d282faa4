import MoodleXML
