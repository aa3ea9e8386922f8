select count(*) from survey_response
